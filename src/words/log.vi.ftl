# log (vi)
