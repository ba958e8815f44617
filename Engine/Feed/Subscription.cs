using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine.Feed;

/// <summary>One subscription's points as they are emitted, each with its moment in UTC; looks one point ahead.</summary>
internal sealed class Subscription : IDisposable
{
    private readonly DataStream? _stream;
    private TimeZoneOffsetProvider? _offsets;
    private readonly SecurityExchangeHours _hours;
    private readonly bool _strictDaily;
    private readonly bool _sameZone;
    private readonly bool _isBar;
    private readonly FactorFile? _factors;
    private DateTime _factorDate = DateTime.MinValue;
    private TapeRecorder? _recorder;
    private bool _begun;
    private bool _warned;
    private int _place = -1;

    public Subscription(SubscriptionRequest request, DataStream? stream, bool dailyPreciseEndTime, FactorFile? factors)
    {
        _stream = stream;
        Requests = [request];
        Security = request.Security;
        Configuration = request.Configuration;
        IsUniverse = request.IsUniverseSubscription;
        UtcStart = request.StartTimeUtc;
        _hours = request.Security.Exchange.Hours;
        _strictDaily = dailyPreciseEndTime;
        _factors = factors;
        _sameZone = Configuration.DataTimeZone.Equals(_hours.TimeZone);
        _isBar = Configuration.Type == typeof(TradeBar) || Configuration.Type == typeof(QuoteBar);
        if (stream == null) EndOfStream = true;
        else _offsets = new TimeZoneOffsetProvider(request.ExchangeHours.TimeZone, request.StartTimeUtc, request.EndTimeUtc);
    }

    public List<SubscriptionRequest> Requests { get; }

    public Security Security { get; }

    public SubscriptionDataConfig Configuration { get; }

    /// <summary>Triggers selection of a universe, instead of carrying data.</summary>
    public bool IsUniverse { get; }

    public DateTime UtcStart { get; }

    /// <summary>The next point to emit; null before the first move and at the end.</summary>
    public BaseData? Current { get; private set; }

    /// <summary>When <see cref="Current"/> is due.</summary>
    public DateTime EmitTimeUtc { get; private set; }

    public bool EndOfStream { get; private set; }

    /// <summary>No universe wants it any more: its data of this step is thrown away.</summary>
    public bool IsRemoved { get; private set; }

    public Universe? Universe => Requests.Count == 0 ? null : Requests[0].Universe;

    /// <summary>Whether more may come after the last point that is there: live, files grow.</summary>
    public bool StaysOpen { get; init; }

    /// <summary>When a point is delivered that is due at a moment, UTC; null where that is when it is due.</summary>
    public Func<DateTime, DateTime>? Delivery { get; init; }

    /// <summary>Finds the recorder, at the first point; null where nothing is shared with other runs.</summary>
    public Func<TapeRecorder?>? Recorder { get; init; }

    /// <summary>What it plays back; null where it reads.</summary>
    public PointTape? Tape => _recorder?.Tape;

    /// <summary>Index of <see cref="Current"/> on the tape.</summary>
    public int Place => _place;

    public bool MoveNext()
    {
        if (EndOfStream) return false;
        if (Recorder != null && !_begun)
        {
            _begun = true;
            _recorder = Recorder();
        }

        if (_recorder?.Tape is { } tape) return PlayBack(tape);
        if (_recorder == null) return MoveStream();
        var warnings = RunContext.Current.Warnings;
        var moved = MoveStream();
        _warned |= RunContext.Current.Warnings != warnings;
        if (moved) _recorder.Add(Current!, EmitTimeUtc);
        else _recorder.End(_warned);
        return moved;
    }

    /// <summary>Goes on to a point of the tape, past others.</summary>
    public void SkipTo(int place)
    {
        _place = place - 1;
        PlayBack(Tape!);
    }

    private bool PlayBack(PointTape tape)
    {
        _recorder!.RequireSameFilter();
        if (++_place < tape.Points.Length)
        {
            Current = tape.Points[_place];
            EmitTimeUtc = tape.EmitTimesUtc[_place];
            return true;
        }

        EndOfStream = true;
        Current = null;
        return false;
    }

    private bool MoveStream()
    {
        while (_stream!.MoveNext())
        {
            var point = _stream.Current!;
            if (point.DataType == MarketDataType.Auxiliary && !IsWanted(point)) continue;
            EmitTimeUtc = _offsets!.ConvertToUtc(point.EndTime);
            if (Delivery != null) EmitTimeUtc = Delivery(EmitTimeUtc);
            Current = _factors == null ? Own(point) : Adjusted(Own(point), point);
            return true;
        }
        EndOfStream = !StaysOpen;
        Current = null;
        return false;
    }

    /// <summary>Forgets the point that was looked ahead to: the stream has been made anew.</summary>
    public void LookAgain()
    {
        Current = null;
        _offsets = new TimeZoneOffsetProvider(Requests[0].ExchangeHours.TimeZone, Requests[0].StartTimeUtc, Requests[0].EndTimeUtc);
    }

    /// <summary>Adds the wish of one more universe for this data; false when it has it already.</summary>
    public bool Join(SubscriptionRequest request)
    {
        if (IsUniverse || request.IsUniverseSubscription || Requests.Any(x => x.Universe == request.Universe)) return false;
        Requests.Add(request);
        return true;
    }

    /// <summary>Takes back the wish of a universe, or of all; true when nobody is left.</summary>
    public bool Leave(Universe? universe)
    {
        var leaving = universe == null ? Requests.Select(x => x.Universe).Where(x => x != null).ToList() : [universe];
        Requests.RemoveAll(x => universe == null || x.Universe == universe);
        if (Requests.Count > 0) return false;
        if (!leaving.Any(x => x!.Securities.ContainsKey(Configuration.Symbol))) MarkRemoved();
        return true;
    }

    public void MarkRemoved() => IsRemoved = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        // An algorithm may let go of published figures early: a few rows, which the runs after it play back whole.
        if (_recorder is { Tape: null } && Configuration.IsCustomData)
        {
            while (MoveNext())
            {
            }
        }

        EndOfStream = true;
        _stream?.Dispose();
    }

    /// <summary>Events come with the trades, or where the event itself is what was subscribed to.</summary>
    private bool IsWanted(BaseData point)
    {
        if (Configuration.Type.IsInstanceOfType(point) || Configuration.IsCustomData) return true;
        var trades = Configuration.Type == typeof(TradeBar) || Configuration.Type == typeof(Tick) && Configuration.TickType == TickType.Trade;
        return trades && !(Configuration.IsInternalFeed && point is Split or Dividend);
    }

    /// <summary>Prices as they look from today, with later dividends and splits taken out. The factor changes with the day of fresh data.</summary>
    private BaseData Adjusted(BaseData own, BaseData point)
    {
        if (point.DataType == MarketDataType.Auxiliary) return own;
        var day = point.Time.Date != point.EndTime.Date && point.EndTime.TimeOfDay > TimeSpan.Zero ? point.EndTime.Date : point.Time.Date;
        if (day > _factorDate && (!point.IsFillForward || _factorDate == DateTime.MinValue))
        {
            _factorDate = day;
            Configuration.PriceScaleFactor = _factors!.Factor(day, Configuration.DataNormalizationMode, Requests[0].EndTimeLocal);
        }
        if (Configuration.DataNormalizationMode == DataNormalizationMode.Raw) return own;
        var factor = Configuration.PriceScaleFactor;
        if (factor == 1m && Configuration.SumOfDividends == 0m) return own;
        return own.Clone(own.IsFillForward).Normalize(factor, Configuration.DataNormalizationMode, Configuration.SumOfDividends);
    }

    /// <summary>The algorithm's own copy, its Time rounded down to the point's length in the data's zone, as LEAN emits it.</summary>
    private BaseData Own(BaseData point)
    {
        var span = point.EndTime - point.Time;
        if (_strictDaily && span > Time.OneHour && LeanData.UseDailyStrictEndTimes(true, Configuration.Type, Configuration.Symbol, span, _hours))
        {
            if (!point.IsFillForward) return point;
            var strict = point.Clone(true);
            var day = LeanData.GetDailyCalendar(strict.Time, _hours, false);
            strict.Time = day.Start;
            strict.EndTime = day.End;
            return strict;
        }
        if (span == TimeSpan.Zero || _isBar && IsRound(point, span)) return _isBar ? point : point.Clone(point.IsFillForward);

        var copy = point.Clone(point.IsFillForward);
        if (span != Configuration.Increment)
        {
            // wall clocks may have jumped inside the point: its true length is the one in UTC
            span = point.EndTime.ConvertToUtc(Configuration.ExchangeTimeZone) - point.Time.ConvertToUtc(Configuration.ExchangeTimeZone);
        }
        copy.Time = copy.Time.ExchangeRoundDownInTimeZone(span, _hours, Configuration.DataTimeZone, Configuration.ExtendedMarketHours);
        return copy;
    }

    /// <summary>Whether rounding would change nothing, in the common cases that are cheap to see.</summary>
    private bool IsRound(BaseData point, TimeSpan span)
    {
        if (span != Configuration.Increment || point.Time.Ticks % span.Ticks != 0) return false;
        if (_sameZone && _hours.IsMarketAlwaysOpen) return true;
        // offsets between zones are whole quarters of an hour at least where LEAN has markets
        return span <= Time.OneHour && (_sameZone || span <= Time.OneMinute || WholeHours()) && _hours.IsOpen(point.Time, point.EndTime, Configuration.ExtendedMarketHours);
    }

    private bool WholeHours() => Configuration.DataTimeZone.Id == "UTC" && _hours.TimeZone.Id is "America/New_York" or "UTC";
}
