/*
 * The rules that are looked for, a line each: ruff's code and its name, which its documentation has the page under. A plus means that
 * the rule's fixes leave alone what a program does: ruff called all of those safe that it offered for CPython's own library (0.16.9;
 * its build for browsers does not tell). Left out are rules of taste, and those that ask for what few programs need: `strict=` of zip.
 */
const TABLE = `
E711 none-comparison
E712 true-false-comparison
E713 not-in-test +
E714 not-is-test +
E721 type-comparison
E722 bare-except
F401 unused-import +
F402 import-shadowed-by-loop-var
F403 undefined-local-with-import-star
F404 late-future-import
F405 undefined-local-with-import-star-usage
F406 undefined-local-with-nested-import-star-usage
F407 future-feature-not-defined
F501 percent-format-invalid-format
F502 percent-format-expected-mapping
F503 percent-format-expected-sequence
F504 percent-format-extra-named-arguments
F505 percent-format-missing-argument
F506 percent-format-mixed-positional-and-named
F507 percent-format-positional-count-mismatch
F508 percent-format-star-requires-sequence
F509 percent-format-unsupported-format-character
F521 string-dot-format-invalid-format
F522 string-dot-format-extra-named-arguments
F523 string-dot-format-extra-positional-arguments
F524 string-dot-format-missing-arguments
F525 string-dot-format-mixing-automatic
F541 f-string-missing-placeholders +
F601 multi-value-repeated-key-literal
F602 multi-value-repeated-key-variable
F621 expressions-in-star-assignment
F622 multiple-starred-expressions
F631 assert-tuple
F632 is-literal
F633 invalid-print-syntax
F634 if-tuple
F701 break-outside-loop
F702 continue-outside-loop
F704 yield-outside-function
F706 return-outside-function
F707 default-except-not-last
F722 forward-annotation-syntax-error
F811 redefined-while-unused
F821 undefined-name
F822 undefined-export
F823 undefined-local
F841 unused-variable
F842 unused-annotation
F901 raise-not-implemented
PLE0100 yield-in-init
PLE0101 return-in-init
PLE0115 nonlocal-and-global
PLE0116 continue-in-finally
PLE0117 nonlocal-without-binding
PLE0118 load-before-global-declaration
PLE0237 non-slot-assignment
PLE0241 duplicate-bases
PLE0302 unexpected-special-method-signature
PLE0303 invalid-length-return-type
PLE0304 invalid-bool-return-type
PLE0305 invalid-index-return-type
PLE0307 invalid-str-return-type
PLE0308 invalid-bytes-return-type
PLE0309 invalid-hash-return-type
PLE0604 invalid-all-object
PLE0605 invalid-all-format
PLE0643 potential-index-error
PLE0704 misplaced-bare-raise
PLE1132 repeated-keyword-argument
PLE1205 logging-too-many-args
PLE1206 logging-too-few-args
PLE1300 bad-string-format-character
PLE1307 bad-string-format-type
PLE1310 bad-str-strip-call
PLE1507 invalid-envvar-value
PLE1519 singledispatch-method
PLE1520 singledispatchmethod-function
PLE1700 yield-from-in-async-function
PLE2502 bidirectional-unicode
PLE2510 invalid-character-backspace
PLE2512 invalid-character-sub
PLE2513 invalid-character-esc
PLE2514 invalid-character-nul
PLE2515 invalid-character-zero-width-space
B002 unary-prefix-increment-decrement
B003 assignment-to-os-environ
B004 unreliable-callable-check
B005 strip-with-multi-characters
B006 mutable-argument-default
B007 unused-loop-control-variable
B008 function-call-in-default-argument
B009 get-attr-with-constant +
B010 set-attr-with-constant +
B011 assert-false
B012 jump-statement-in-finally
B013 redundant-tuple-in-exception-handler
B014 duplicate-handler-exception
B015 useless-comparison
B016 raise-literal
B017 assert-raises-exception
B019 cached-instance-method
B020 loop-variable-overrides-iterator
B021 f-string-docstring
B022 useless-contextlib-suppress
B023 function-uses-loop-variable
B024 abstract-base-class-without-abstract-method
B025 duplicate-try-block-exception
B026 star-arg-unpacking-after-keyword-arg
B027 empty-method-without-abstract-decorator
B029 except-with-empty-tuple
B030 except-with-non-exception-classes
B031 reuse-of-groupby-generator
B032 unintentional-type-annotation
B033 duplicate-value +
B034 re-sub-positional-args
B035 static-key-dict-comprehension
B039 mutable-contextvar-default
B904 raise-without-from-inside-except
UP001 useless-metaclass-type +
UP003 type-of-primitive +
UP004 useless-object-inheritance +
UP005 deprecated-unittest-alias
UP006 non-pep585-annotation +
UP007 non-pep604-annotation-union +
UP008 super-call-with-parameters +
UP009 utf8-encoding-declaration +
UP010 unnecessary-future-import +
UP011 lru-cache-without-parameters +
UP012 unnecessary-encode-utf8 +
UP013 convert-typed-dict-functional-to-class
UP014 convert-named-tuple-functional-to-class +
UP015 redundant-open-modes +
UP017 datetime-timezone-utc +
UP018 native-literals +
UP019 typing-text-str-alias +
UP020 open-alias +
UP021 replace-universal-newlines +
UP022 replace-stdout-stderr
UP023 deprecated-c-element-tree +
UP024 os-error-alias +
UP025 unicode-kind-prefix +
UP026 deprecated-mock-import +
UP028 yield-in-for-loop
UP029 unnecessary-builtin-import
UP030 format-literals
UP031 printf-string-formatting
UP032 f-string +
UP033 lru-cache-with-maxsize-none +
UP034 extraneous-parentheses +
UP035 deprecated-import +
UP036 outdated-version-block
UP037 quoted-annotation +
UP039 unnecessary-class-parentheses +
UP040 non-pep695-type-alias
UP041 timeout-error-alias +
UP042 replace-str-enum
UP043 unnecessary-default-type-args +
UP044 non-pep646-unpack
UP045 non-pep604-annotation-optional +
UP046 non-pep695-generic-class
UP047 non-pep695-generic-function
UP049 private-type-parameter
UP050 useless-class-metaclass-type
RUF013 implicit-optional
SIM101 duplicate-isinstance-call
SIM102 collapsible-if +
SIM103 needless-bool
SIM107 return-in-try-except-finally
SIM109 compare-with-tuple
SIM110 reimplemented-builtin
SIM113 enumerate-for-loop
SIM115 open-file-with-context-handler
SIM117 multiple-with-statements +
SIM118 in-dict-keys
SIM201 negate-equal-op
SIM202 negate-not-equal-op
SIM208 double-negation +
SIM210 if-expr-with-true-false
SIM211 if-expr-with-false-true
SIM212 if-expr-with-twisted-arms
SIM220 expr-and-not-expr
SIM221 expr-or-not-expr
SIM222 expr-or-true
SIM223 expr-and-false
SIM300 yoda-conditions +
SIM401 if-else-block-instead-of-dict-get
SIM910 dict-get-with-none-default +
SIM911 zip-dict-keys-and-values
`

/** One of ruff's rules. */
export interface Rule {
  readonly code: string
  readonly name: string
  readonly safe: boolean
}

/** The rules that are looked for, by code. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, Rule] => {
      const [code = '', name = '', mark] = line.split(' ')
      return [code, { code, name, safe: mark === '+' }]
    }),
)
