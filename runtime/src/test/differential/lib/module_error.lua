
error("broken module")
