1 + "a"
[1] - [2]
{"a": 1} + {"b": 2}
-"a"
"a" < 1
not_callable = 3
not_callable()
1 in 2
