/**
 * Takes turns of a rate that slides: no more than `limit` begin in any window. All of it is one step in Redis, by
 * Redis' own clock, so that neither the processes' clocks nor their races matter.
 *
 * `KEYS[1]` is a list of the moments of the last `limit` turns, in microseconds, the newest first; one of a window to come
 * has the moment in which it was noted beside it. The list lives as long as they count.
 *
 * | the turns that count | then |
 * | --- | --- |
 * | leave room for `count` more | note them, return 0 |
 * | do not | note nothing, return the milliseconds until they do |
 * | leave room for all, and `count` is more than `limit` | note them as of the windows to come: they are paid for |
 * | were noted by a clock that was ahead of this one | move back with it: the last of them counts as if it were from now |
 *
 * `ARGV`: limit, window in microseconds, count. With a count of 0 it only says how long one would have to wait.
 *
 * Numbers are written with `%.0f`: Lua would write 1.8e15 with 14 digits, which is a millisecond's worth of doubt.
 */
export const RATE_SCRIPT = `
local limit, window, count = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local newest = redis.call('LINDEX', KEYS[1], 0)
local back = newest and tonumber(string.match(newest, '%d+$')) - now or 0
if back > 0 then
  local moved = function(moment) return string.format('%.0f', tonumber(moment) - back) end
  for index, entry in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
    redis.call('LSET', KEYS[1], index - 1, (string.gsub(entry, '%d+', moved)))
  end
end
local wanted = math.max(1, math.min(count, limit))
local oldest = redis.call('LINDEX', KEYS[1], limit - wanted)
if oldest then
  local wait = tonumber(string.match(oldest, '^%d+')) + window - now
  if wait > 0 then return math.ceil(wait / 1000) end
end
if count == 0 then return 0 end
local ahead = 0
for turn = math.max(1, count - limit + 1), count do
  ahead = math.floor((turn - 1) / limit) * window
  local entry = string.format('%.0f', now + ahead)
  if ahead > 0 then entry = entry .. string.format(' %.0f', now) end
  redis.call('LPUSH', KEYS[1], entry)
end
redis.call('LTRIM', KEYS[1], 0, limit - 1)
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.ceil((ahead + window) / 1000)))
return 0`;
