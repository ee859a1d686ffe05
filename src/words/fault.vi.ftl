# fault (vi)
