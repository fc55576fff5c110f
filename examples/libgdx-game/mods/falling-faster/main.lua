-- Changes a rule of the game, through the one function that the game offers for it.
enemies.set_speed(1.5)
