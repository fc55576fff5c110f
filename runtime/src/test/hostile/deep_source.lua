-- deep source: source with a hundred thousand brackets
-- ends: error
function attack()
  local f, message = load("return " .. ("("):rep(100000) .. "1" .. (")"):rep(100000))
  error(message)
end
