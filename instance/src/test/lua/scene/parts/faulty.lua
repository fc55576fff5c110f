-- fails in each callback
local Faulty = {extends = "Node"}

function Faulty:_enter_tree() error "enter" end
function Faulty:_ready() error "ready" end
function Faulty:_process() error "process" end
function Faulty:_exit_tree() error "exit" end

return Faulty
