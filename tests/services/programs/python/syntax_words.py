class = 3
print "hello"
1 = x
return 5
break
f(a=1, 2)
