using QuantConnect.Interfaces;

namespace QuantConnect.Data.Consolidators;

/// <summary>
/// When each consolidator is due to be scanned. A bar is let out at its end even when no data follows; among those due at one
/// moment, the one added first goes first.
/// </summary>
internal sealed class ScanQueue(ITimeKeeper clock)
{
    private readonly PriorityQueue<Watched, Due> _queue = new(Due.Order);
    private readonly Dictionary<IDataConsolidator, Watched> _watched = [];
    private List<Watched>? _new;
    private long _count;

    public bool IsEmpty => _watched.Count == 0;

    public void Add(IDataConsolidator consolidator, SubscriptionDataConfig config)
    {
        var watched = new Watched(consolidator, config.Increment, clock, clock.GetLocalTimeKeeper(config.ExchangeTimeZone), ++_count);
        _watched[consolidator] = watched;
        (_new ??= []).Add(watched);
    }

    public void Remove(IDataConsolidator consolidator)
    {
        if (_watched.Remove(consolidator, out var watched)) watched.Stop();
    }

    /// <summary>Scans whatever is due before the time, moving the algorithm's clock to each due time.</summary>
    public void ScanBefore(DateTime utc, IAlgorithm algorithm)
    {
        if (_new is not null)
        {
            // only now is the start of the warm-up known
            foreach (var watched in _new)
            {
                watched.Schedule();
                _queue.Enqueue(watched, watched.Due);
            }
            _new = null;
        }

        while (_queue.TryPeek(out var watched, out var due) && due.Utc < utc)
        {
            _queue.Dequeue();
            if (watched.IsStopped) continue;

            if (due.Utc != algorithm.UtcTime) algorithm.SetDateTime(due.Utc);
            // it may have let a bar out meanwhile, and be due later now
            if (watched.Due.Utc <= due.Utc) watched.Scan();
            _queue.Enqueue(watched, watched.Due);
        }
    }

    private readonly record struct Due(DateTime Utc, long Number)
    {
        public static readonly IComparer<Due> Order = Comparer<Due>.Create(static (left, right) =>
        {
            var byTime = left.Utc.CompareTo(right.Utc);
            return byTime != 0 ? byTime : left.Number.CompareTo(right.Number);
        });
    }

    private sealed class Watched
    {
        private readonly IDataConsolidator _consolidator;
        private readonly TimeSpan _step;
        private readonly ITimeKeeper _clock;
        private readonly LocalTimeKeeper _local;
        private readonly long _number;
        private TimeSpan? _barLength;
        private DateTime _due;

        public Watched(IDataConsolidator consolidator, TimeSpan increment, ITimeKeeper clock, LocalTimeKeeper local, long number)
        {
            _consolidator = consolidator;
            _step = Time.Max(increment, Time.OneSecond);
            _clock = clock;
            _local = local;
            _number = number;
            consolidator.DataConsolidated += OnConsolidated;
        }

        public bool IsStopped { get; private set; }

        public Due Due => new(_due, _number);

        public void Scan()
        {
            _consolidator.Scan(_local.LocalTime);
            Schedule();
        }

        public void Stop()
        {
            IsStopped = true;
            _consolidator.DataConsolidated -= OnConsolidated;
        }

        public void Schedule()
        {
            var now = _clock.UtcTime;
            if (_due > now) return;

            if (_barLength is { } length)
            {
                _due = now + length;
                return;
            }
            var end = _consolidator.WorkingData is { } working ? working.EndTime.ConvertToUtc(_local.TimeZone) : DateTime.MinValue;
            _due = end > now ? end : now + _step;
        }

        private void OnConsolidated(object? sender, IBaseData consolidated)
        {
            if (consolidated == null)
            {
                Schedule();
                return;
            }
            _barLength ??= Time.Max(consolidated.EndTime - consolidated.Time, _step);
            _due = consolidated.EndTime.ConvertToUtc(_local.TimeZone) + _barLength.Value;
        }
    }
}
