using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using YenValve.Engine.Live;

namespace YenValve.Engine.Feed;

/// <summary>
/// Merges the subscriptions into steps of time. Everything due at one moment is one slice; universes select at their
/// moments, and what they add is taken up in the same step. Live, a pace lets no step come before its time.
/// </summary>
internal sealed class Synchronizer(QCAlgorithm algorithm, DataManager data, UniverseSelector selector, LivePace? pace = null)
{
    private readonly TimeStep _step = new();
    private readonly TimeStep _pulse = new();
    private readonly List<Packet> _packets = [];
    private readonly List<Subscription> _finished = [];
    private readonly SliceBuilder _slices = new(algorithm.TimeZone);
    private readonly Dictionary<Universe, BaseDataCollection> _selecting = [];
    private DateTime _frontier;

    /// <summary>The steps of the run; the object handed out is reused for the next.</summary>
    public IEnumerable<TimeStep> Steps(CancellationToken cancellation)
    {
        var warmUpEnd = algorithm.StartDate.ConvertToUtc(algorithm.TimeZone);
        _frontier = algorithm.Time.ConvertToUtc(algorithm.TimeZone);
        var previousTime = DateTime.MaxValue;
        var previousWasPulse = false;
        var retried = false;
        while (!cancellation.IsCancellationRequested)
        {
            if (pace != null)
            {
                foreach (var utc in pace.Until(NextDue)) yield return Pulse(utc);
                if (pace.IsOver) yield break;
            }
            AdvanceFrontier();
            _packets.Clear();
            _step.Clear(_frontier, false);
            bool more;
            do
            {
                more = false;
                Collect();
                if (_selecting.Count > 0)
                {
                    // the algorithm's clock shows the moment of selection before the universes are asked
                    previousWasPulse = true;
                    if (algorithm.UtcTime != _frontier)
                    {
                        if (IsPastWarmUp(warmUpEnd)) yield return Pulse(warmUpEnd);
                        previousTime = _frontier;
                        retried = false;
                        yield return Pulse(_frontier);
                    }
                    more = Select();
                }
                more |= selector.AddInternalFeeds(_frontier);
            }
            while (more);

            _slices.Fill(_step, _packets);
            foreach (var subscription in _finished) data.RemoveSubscription(subscription.Configuration);
            _finished.Clear();

            if (IsPastWarmUp(warmUpEnd)) yield return Pulse(warmUpEnd);
            if (_frontier != previousTime || previousWasPulse || _step.UniverseData.Count != 0)
            {
                previousTime = _frontier;
                previousWasPulse = false;
                retried = false;
                yield return _step;
            }
            else if (!_step.Data.HasData || retried)
            {
                yield break;
            }
            else
            {
                retried = true;
            }
        }
    }

    private bool IsPastWarmUp(DateTime warmUpEnd) => algorithm.IsWarmingUp && algorithm.GetLocked() && _frontier > warmUpEnd;

    private TimeStep Pulse(DateTime utc)
    {
        _pulse.Clear(utc, true);
        return _pulse;
    }

    /// <summary>Goes to the next moment at which anything is due; stays when nothing is left.</summary>
    private void AdvanceFrontier()
    {
        var next = NextDue();
        if (next != DateTime.MaxValue && next > _frontier) _frontier = DateTime.SpecifyKind(next, DateTimeKind.Utc);
    }

    private DateTime NextDue()
    {
        var next = DateTime.MaxValue;
        foreach (var subscription in data.Subscriptions.Ordered)
        {
            if (subscription.Current == null && (subscription.IsUniverse || subscription.StaysOpen || subscription.UtcStart == _frontier)) subscription.MoveNext();
            if (subscription.Current != null && subscription.EmitTimeUtc < next) next = subscription.EmitTimeUtc;
        }
        return next;
    }

    private void Collect()
    {
        foreach (var subscription in data.Subscriptions.Ordered)
        {
            if (subscription.EndOfStream || subscription.Current == null && !subscription.MoveNext())
            {
                if (subscription.EndOfStream && !_finished.Contains(subscription)) data.RemoveSubscription(subscription.Configuration);
                continue;
            }
            if (subscription.EmitTimeUtc <= _frontier) Take(subscription);
            if (subscription.IsUniverse && subscription.Universe is { DisposeRequested: true } disposed)
            {
                // one last selection lets everything go that it had selected
                _selecting.TryAdd(disposed, new BaseDataCollection(_frontier, subscription.Configuration.Symbol));
                data.RemoveSubscription(subscription.Configuration);
            }
        }
    }

    private void Take(Subscription subscription)
    {
        var first = subscription.Current!;
        List<BaseData>? several = null;
        while (true)
        {
            if (!subscription.MoveNext())
            {
                if (subscription.EndOfStream) _finished.Add(subscription);
                break;
            }
            if (subscription.EmitTimeUtc > _frontier) break;
            several ??= [first];
            several.Add(subscription.Current!);
        }
        IReadOnlyList<BaseData> points = several != null ? several : [first];
        if (!subscription.IsUniverse) _packets.Add(new Packet(subscription, points));
        else if (subscription.Universe is { } universe) AddForSelection(universe, subscription, points);
    }

    private void AddForSelection(Universe universe, Subscription subscription, IReadOnlyList<BaseData> points)
    {
        var many = points[0] as BaseDataCollection;
        var rows = many?.Data ?? [.. points];
        if (_selecting.TryGetValue(universe, out var collection)) collection.AddRange(rows);
        else _selecting[universe] = new BaseDataCollection(_frontier, _frontier, subscription.Configuration.Symbol, rows, many?.Underlying, many?.FilteredContracts);
    }

    /// <summary>Lets the universes select, finest resolution first; true when that changed anything.</summary>
    private bool Select()
    {
        var changed = false;
        foreach (var (universe, rows) in _selecting.OrderBy(x => x.Key.Configuration.Resolution).ThenBy(x => x.Key.Symbol.ID).ToList())
        {
            _step.UniverseData[universe] = rows;
            var changes = selector.Apply(universe, _frontier, rows);
            if (changes == SecurityChanges.None) continue;
            changed = true;
            _step.Changes = _step.Changes == SecurityChanges.None ? changes : _step.Changes + changes;
        }
        _selecting.Clear();
        return changed;
    }
}
