# -*- coding: latin-1 -*-
# exit=1
# by hand: the file was saved as text; who heeds the first line has saved it so that it is read right
word = "café €"
print(word, len(word), word.encode())
raise ValueError("café")
