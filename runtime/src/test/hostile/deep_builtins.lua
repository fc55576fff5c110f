-- deep builtins: calls that go through a library each time
-- ends: error
function attack() return (("x"):gsub("x", attack)) end
