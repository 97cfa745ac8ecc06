import itertools as it
print(list(it.islice(it.count(10, 5), 3)), list(it.chain("ab", [1])), list(it.accumulate([1, 2, 3])))
print(list(it.combinations("abc", 2)), len(list(it.permutations(range(4)))), list(it.product("ab", repeat=2))[:3])
print([(k, list(g)) for k, g in it.groupby("aabbb")], list(it.zip_longest("ab", "c", fillvalue="-")))
print(list(it.pairwise([1, 2, 3])), list(it.takewhile(lambda v: v < 3, [1, 2, 3, 1])), list(it.starmap(pow, [(2, 3)])))
