-- pattern bomb: a pattern with 2^50 ways to fail
-- ends: time
function attack() return ("a"):rep(50):find(("a?"):rep(50) .. ("a"):rep(50) .. "b") end
