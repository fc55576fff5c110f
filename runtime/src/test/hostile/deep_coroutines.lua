-- deep coroutines: a coroutine in a coroutine in a coroutine
-- ends: error
function attack() return coroutine.wrap(attack)() end
