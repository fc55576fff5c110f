-- Wants what it does not get, and then takes more than it may. The game plays on.
function on_wave(number)
  if number == 1 then
    chat.say(plugin.granted('cheats') and 'rich' or 'no cheats for me')
  elseif number == 2 then
    cheats.add_lives(100)
  else
    local hoard = {}
    while true do
      hoard[#hoard + 1] = ('more'):rep(1000) .. #hoard
    end
  end
end
