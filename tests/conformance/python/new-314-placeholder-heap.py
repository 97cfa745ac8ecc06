# by hand: functools.Placeholder and heapq's max-heaps are new in 3.14.
import functools, heapq
no_dots = functools.partial(str.replace, functools.Placeholder, ".", "")
print(no_dots("a.b.c"))
heap = [1, 5, 3]
heapq.heapify_max(heap)
print(heapq.heappop_max(heap), heapq.heappop_max(heap))
