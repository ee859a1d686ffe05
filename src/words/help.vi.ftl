# help (vi)
