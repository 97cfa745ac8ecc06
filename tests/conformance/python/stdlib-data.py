import base64, hashlib, struct, zlib, heapq, bisect, copy, csv, io
print(base64.b64encode(b"hello"), hashlib.sha256(b"x").hexdigest()[:16], hashlib.md5(b"x").hexdigest()[:8], struct.pack(">IH", 1, 2), zlib.crc32(b"abc"))
heap = [5, 1, 4]; heapq.heapify(heap); heapq.heappush(heap, 0); print(heapq.heappop(heap), heapq.nlargest(2, heap), bisect.bisect([1, 3, 5], 3))
nested = [[1], [2]]; shallow, deep = copy.copy(nested), copy.deepcopy(nested); nested[0].append(9); print(shallow, deep)
out = io.StringIO(); csv.writer(out).writerows([["a", "b,c"], [1, 'say "hi"']]); print(repr(out.getvalue()))
print(list(csv.DictReader(io.StringIO("x,y\n1,2\n"))))
