import colorsys, sched, graphlib, ipaddress, shlex, html, urllib.parse, configparser
print(colorsys.rgb_to_hsv(1, 0, 0), list(graphlib.TopologicalSorter({"b": {"a"}}).static_order()))
print(ipaddress.ip_address("192.168.0.1").is_private, shlex.split("a 'b c'"), html.escape("<a>"), urllib.parse.quote("a b"))
c = configparser.ConfigParser(); c.read_string("[s]\nk = 1\n"); print(c["s"].getint("k"))
