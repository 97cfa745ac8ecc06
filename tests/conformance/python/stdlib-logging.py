import logging
logging.warning("careful %s", "now")
logging.info("not shown")
log = logging.getLogger("app")
log.error("failed")
handler = logging.StreamHandler()
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log.addHandler(handler); log.propagate = False; log.setLevel(logging.DEBUG)
log.debug("details %d", 3)
