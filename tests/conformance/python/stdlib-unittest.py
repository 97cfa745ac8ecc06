# exit=1
import unittest, sys
class Sums(unittest.TestCase):
    def test_good(self): self.assertEqual(1 + 1, 2)
    def test_skipped(self): self.skipTest("later")
class Empty(unittest.TestCase): pass
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sums)
outcome = unittest.TestResult()
suite.run(outcome)
print(outcome.testsRun, len(outcome.skipped), outcome.wasSuccessful())
sys.exit(not outcome.skipped == [])
