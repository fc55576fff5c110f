-- error nothing: an error that says nothing
-- ends: error
function attack() error() end
