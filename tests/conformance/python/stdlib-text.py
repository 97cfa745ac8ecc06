import textwrap, string, pprint, difflib
print(textwrap.fill("The quick brown fox jumps over the lazy dog", 20))
print(textwrap.dedent("    a\n      b\n"), string.ascii_lowercase[:5], string.Template("$who likes $what").substitute(who="I", what="tea"))
pprint.pprint({"key" + str(i): list(range(i)) for i in range(6)}, width=40)
print("\n".join(difflib.unified_diff(["a", "b"], ["a", "c"], lineterm="")))
