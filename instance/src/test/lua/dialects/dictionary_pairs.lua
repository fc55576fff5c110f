local order = {}
for key, value in pairs(Dictionary { hello = "world" }) do print(key, value) end -- expect: hello	world
print(Dictionary { hello = "world" }, Dictionary().nothing) -- expect: {hello:world}	nil
return {}
