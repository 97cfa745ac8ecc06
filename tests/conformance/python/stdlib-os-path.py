import os, sys, tempfile, shutil
print(os.path.join("a", "b.txt"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b"), os.sep, os.linesep == "\n")
folder = tempfile.mkdtemp()
path = os.path.join(folder, "f.txt")
with open(path, "w") as file: file.write("12345")
print(os.path.getsize(path), os.path.exists(path), os.path.isdir(folder))
os.rename(path, path + ".bak"); print(os.listdir(folder)); shutil.rmtree(folder); print(os.path.exists(folder))
print(sys.argv, __name__, os.path.basename(__file__), os.getcwd() == os.path.dirname(os.path.abspath(__file__)), sys.path[0] == os.getcwd())
os.environ["MODE"] = "test"; print(os.getenv("MODE"), os.environ.get("NOPE"))
