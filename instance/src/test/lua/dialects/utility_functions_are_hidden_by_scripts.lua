function clamp() return "own" end
print(clamp(), rawget(_G, "lerp")) -- expect: own	nil
clamp = nil
return {}
