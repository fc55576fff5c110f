for w in ("one two three"):gmatch("%a+") do print(w) end
for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do print(k, v) end
for p in ("abc"):gmatch("()") do print(p) end
for a in ("a,b,,c"):gmatch("([^,]*)") do print("[" .. a .. "]") end
