-- What wrk does for soak.py: asks for the addresses of a file, one after the other with pauses, and counts what comes.
-- Arguments: FILE ACCEPT PAUSE(ms) FAILING-FROM FAILING-UNTIL (seconds since 1970, when GitHub fails).

local threads = {}

function setup(thread)
  thread:set("seed", #threads + 1)
  table.insert(threads, thread)
end

function init(args)
  requests, counts = {}, {}
  pause, from, upto = tonumber(args[3]), tonumber(args[4]), tonumber(args[5])
  for path in io.lines(args[1]) do
    table.insert(requests, wrk.format("GET", path, {["Host"] = "soak", ["Accept"] = args[2]}))
  end
  math.randomseed(seed)
  position = math.random(#requests)
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function delay()
  return math.random(0, 2 * pause)
end

function response(status, headers, body)
  local now = os.time()
  local phase = now < from and "before" or now < upto and "during" or "after"
  local key = table.concat({phase, status, headers["X-Error-Status"] or "", headers["X-Cache"] or ""}, " ")
  counts[key] = (counts[key] or 0) + 1
end

function done(summary, latency)
  local total = {}
  for _, thread in ipairs(threads) do
    for key, count in pairs(thread:get("counts")) do total[key] = (total[key] or 0) + count end
  end
  for key, count in pairs(total) do print("count", count, key) end
  local errors = summary.errors
  print("errors", errors.connect + errors.read + errors.write, errors.timeout)
  print("latency", latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max)
  print("done", summary.requests, summary.duration)
end
