print("waits got", coroutine.yield("from a chunk"))
return { name = "waits" }
