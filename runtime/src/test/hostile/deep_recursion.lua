-- deep recursion: calls without end
-- ends: error
function attack(n) return 1 + attack() end
