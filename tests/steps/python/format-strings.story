<module>: call 1
<module>: line 1
<module>: line 2
    name = 'Ada'
    amount = 3.14159
<module>: line 3
    line = "   'Ada' 3.14"
<module>: line 4
    quote = "it's"
<module>: line 5
    both = 'it\'s "so"'
<module>: line 6
    tab = 'a\tb\n'
<module>: return 6 None
    wide = '日本 é 😀'
