-- Evaluates expressions and prints what came out; addresses are left out, since they differ.
local plain = { ["nil"] = true, boolean = true, number = true, string = true }

local function text(...)
  local t = table.pack(...)
  for i = 1, t.n do
    t[i] = plain[type(t[i])] and tostring(t[i]) or "<" .. type(t[i]) .. ">"
  end
  return table.concat(t, " | ")
end

return function(code)
  local f, message = load("return " .. code, "=line")
  if not f then
    print(code, "--", message)
  else
    print(code, "->", text(pcall(f)))
  end
end
