local function f(a, b)
  return a.x -- expect error: attempt to index local 'a' (a nil value)
end
f(
  nil,
  2
)
