text = "tea"
text.append("s")
text[0] = "T"
",".join([1, 2])
text.split(3)
f"{text:>{wide}} {text!x}"
"%d" % ()
b"tea" + text
text.encode().encode()
int("3", base="x")
print(text, sep=1, colour="red")
