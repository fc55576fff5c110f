-- Says something now and then. Its globals are its own: no other mod and no script sees them.
hundreds = 0

function on_score()
  local full = math.floor(score.points() / 100)
  if full > hundreds then
    hundreds = full
    chat.say(full * 100 .. ' points!')
  end
end

function on_wave(number)
  chat.say('wave ' .. number)
end
