using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Benchmarks;
using QuantConnect.Scheduling;
using QuantConnect.Statistics;

namespace YenValve.Engine.Feed.Idle;

/// <summary>
/// Passes over steps of time at which nothing can happen but that prices move: no order can be filled, no event is due, nobody listens to data. What they leave
/// behind (prices, the equity's bars, the excursions of open trades) is worked out for all of them at once, and is the same to the last digit. For runs
/// that play their data back; most steps of a strategy that decides once a day are such.
/// </summary>
internal sealed class IdleSteps
{
    private readonly QCAlgorithm _algorithm;
    private readonly RunParts _parts;
    private readonly UniverseSelector _selector;
    private readonly PlayedTapes _tapes;
    private readonly QuietAlgorithm _quiet;
    private readonly ConvertedCash _cash;
    private readonly CatchUp _catchUp = new();
    private readonly NextStep _next;
    private readonly ScheduledEvent _sampling;
    private readonly DateTime _warmUpEnd;
    private Timeline? _timeline;
    private int _at;

    /// <param name="algorithm">Set up.</param>
    /// <param name="parts">What the loop drives.</param>
    /// <param name="source">Where its steps come from.</param>
    /// <param name="cash">The currencies whose rates move.</param>
    /// <param name="sampling">The event of the daily samples, of which the algorithm knows nothing.</param>
    public IdleSteps(QCAlgorithm algorithm, RunParts parts, IdleSource source, ConvertedCash cash, ScheduledEvent sampling)
    {
        (_algorithm, _parts, _selector, _cash, _sampling) = (algorithm, parts, source.Selector, cash, sampling);
        _tapes = new PlayedTapes(source);
        _next = new NextStep(algorithm.TimeZone);
        _quiet = new QuietAlgorithm(algorithm);
        _warmUpEnd = algorithm.StartDate.ConvertToUtc(algorithm.TimeZone);
    }

    /// <summary>Passes over idle steps after the one that was worked through last, and makes the next one ready where it can be told from the timeline.</summary>
    /// <param name="now">Moment of that one, UTC.</param>
    /// <param name="margin">When margin is looked at; goes on with the steps.</param>
    /// <returns>Points passed over.</returns>
    public long Skip(DateTime now, MarginClock margin)
    {
        if (!_parts.Orders.IsSettled || !_selector.IsSettled || HasEnded || !_quiet.IsQuiet || !_tapes.Refresh(now)) return 0;
        var timeline = _tapes.Timeline!;
        if (timeline != _timeline) (_timeline, _at) = (timeline, 0);
        var start = timeline.LastUntil(now, _at);
        if (start < 0 || timeline.Time(start) != now || Stretches(timeline, start) is not { } stretches) return 0;

        _at = start;
        var stop = FirstToRead(timeline, start + 1);
        var at = Pass(timeline, stretches, start, Math.Min(stop, FirstBusy(timeline, start + 1)));
        margin.Pass(timeline, start + 1, at);
        var next = at + 1;
        if (next < stop && !HasEnded && timeline.Time(next) <= _parts.Events.NextDueUtc && stretches.TryMark(next))
        {
            _catchUp.To(timeline, _tapes.Playing, next);
            _next.Prepare(timeline, _tapes.Playing, next);
        }
        else if (at > start)
        {
            _catchUp.To(timeline, _tapes.Playing, at);
        }

        return timeline.PointsBetween(start, at);
    }

    /// <summary>The step that was made ready, to be worked through next; null where the synchronizer has to say what comes.</summary>
    public TimeStep? TakeNext() => _next.Take();

    /// <summary>Passes over steps and returns the last of them.</summary>
    private int Pass(Timeline timeline, IdleStretches stretches, int start, int busy)
    {
        if (busy == start + 1) return start;
        RestingOrders? resting = null;
        if (_parts.Orders.Resting is { Count: > 0 } orders && (resting = RestingOrders.Of(orders, _algorithm, _tapes, start)) == null) return start;

        var at = start;
        var benchmark = BenchmarkTrack(start);
        while (!HasEnded)
        {
            var due = _parts.Events.NextDueUtc;
            var until = Math.Min(busy, timeline.LastUntil(due, at)) - 1;
            if (resting?.FirstBusy(at + 1, until + 1) is { } touched && touched <= until + 1) (busy, until) = (touched, touched - 1);
            if (until > at)
            {
                if (!stretches.TryPass(at + 1, until, _parts.Recorder)) break;
                at = until;
            }

            var next = at + 1;
            if (next >= busy || timeline.Time(next) != due || !_parts.Events.IsNextAlone(_sampling) || !stretches.TryMark(next)) break;
            at = next;
            if (benchmark == null)
            {
                SampleDay(timeline, at);
                continue;
            }

            _parts.Recorder.PassDay(due, stretches.Value(at), benchmark[at]);
            _parts.Events.Pass(_sampling);
        }

        return at;
    }

    private bool HasEnded => _algorithm.RunTimeError != null || _algorithm.Status != AlgorithmStatus.Running;

    /// <summary>Null where the value of the portfolio does not follow one price, or something is not as this expects.</summary>
    private IdleStretches? Stretches(Timeline timeline, int at)
    {
        var portfolio = _algorithm.Portfolio;
        if (PortfolioCurve.Of(portfolio, _algorithm.TradeBuilder) is not { } curve) return null;
        PriceTrack? prices = null;
        if (curve.Security is { } security)
        {
            prices = _tapes.PricesOf(security);
            if (prices == null || prices[at] != security.Price) return null;
        }

        var value = portfolio.TotalPortfolioValue;
        if (curve.At(prices?[at] ?? 0m) != value) return null;
        return new IdleStretches(timeline, curve, prices, (TradeBuilder)_algorithm.TradeBuilder, portfolio.TakesNoMargin ? 0m : portfolio.TotalMarginUsed, at);
    }

    /// <summary>What the benchmark is worth at each step, account currency; null where that cannot be told from the price of one security.</summary>
    private PriceTrack? BenchmarkTrack(int at)
    {
        if (_algorithm.Benchmark is not SecurityBenchmark { Security: var security } || security.QuoteCurrency.Symbol != _algorithm.AccountCurrency) return null;
        return _tapes.PricesOf(security) is { } prices && prices[at] == security.Price ? prices : null;
    }

    /// <summary>The first step, from one on, that the synchronizer has to make: with data that are no prices, with the end of a tape or of the warm-up.</summary>
    private int FirstToRead(Timeline timeline, int from) =>
        _algorithm.IsWarmingUp ? Math.Min(timeline.StopFrom(from), timeline.FirstFrom(_warmUpEnd, from)) : timeline.StopFrom(from);

    /// <summary>The first step, from one on, that is worked through for another reason than an event.</summary>
    private int FirstBusy(Timeline timeline, int from) => timeline.FirstFrom(_parts.Recorder.NextEstimateUtc, from);

    /// <summary>A step at which nothing but the daily samples is due: what the loop does at it that changes anything.</summary>
    private void SampleDay(Timeline timeline, int at)
    {
        _catchUp.To(timeline, _tapes.Playing, at);
        _algorithm.SetDateTime(timeline.Time(at));
        _cash.Update();
        _algorithm.Portfolio.InvalidateTotalPortfolioValue();
        _parts.Events.SetTime(timeline.Time(at));
        _parts.Recorder.ProcessSynchronousEvents();
    }
}
