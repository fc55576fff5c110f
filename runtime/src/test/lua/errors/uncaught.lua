local function thrower()
  error("uncaught") -- expect error: uncaught
end
thrower()
