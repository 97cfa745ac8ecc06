<module>: call 1
<module>: line 1
<module>: line 2
    data = b"a\x00'\xff"
<module>: line 3
    changing = bytearray(b'abc')
<module>: line 4
    changing = bytearray(b'zbc')
<module>: return 4 None
    view = b'zbc'
