using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>
/// Reads a type that brings its own format (custom data and the like) through its GetSource and Reader. The lines are
/// cached, the objects are made per run. It reads well ahead of the algorithm, as LEAN's workers do, so a broken row
/// is found before the rows that precede it are delivered.
/// </summary>
internal sealed class TypedReader : DataStream
{
    // LEAN's workers keep about this many points ready for each subscription
    private const int ReadAhead = 450;

    private readonly SubscriptionDataConfig _config;
    private readonly SourceRows _rows;
    private readonly SourceCalendar _calendar;
    private readonly BaseData _factory;
    private readonly DateTime _start;
    private readonly DateTime _end;
    private readonly Queue<BaseData> _ready = new();
    private SubscriptionDataSource? _source;
    private IEnumerator<BaseData>? _open;
    private BaseData? _previous;
    private bool _emitted;
    private bool _changing;
    private bool _ended;

    public TypedReader(SubscriptionDataConfig config, IEnumerable<DateTime> dataDates, SecurityExchangeHours hours,
        DateTime startLocal, DateTime endLocal, SourceRows rows)
    {
        _config = config;
        _rows = rows;
        _start = startLocal;
        _end = endLocal;
        _factory = SourceRows.NewInstance(config);
        _calendar = new SourceCalendar(dataDates, config, hours, () => ChangeSource(false));
        ChangeSource(true);
        Fill();
    }

    public override bool MoveNext()
    {
        if (_ready.Count == 0) Fill();
        Current = _ready.Count > 0 ? _ready.Dequeue() : null;
        return Current != null;
    }

    public override void Dispose()
    {
        _open?.Dispose();
        _calendar.Dispose();
    }

    private void Fill()
    {
        while (!_ended && _ready.Count < ReadAhead)
        {
            var next = Next();
            if (next == null) _ended = true;
            else _ready.Enqueue(next);
        }
    }

    private BaseData? Next()
    {
        while (_open != null)
        {
            while (_open.MoveNext())
            {
                var row = _open.Current;
                if (!Accept(row)) continue;
                if (row.EndTime < _start)
                {
                    _previous = row;
                    continue;
                }
                if (row.Time > _end) return null;
                _previous = row;
                _emitted = true;
                return row;
            }
            ChangeSource(true);
        }
        return null;
    }

    private bool Accept(BaseData row)
    {
        var source = _source;
        var towards = _config.Resolution == Resolution.Daily && _calendar.IsExchangeBehind && row is not BaseDataCollection
            ? row.EndTime
            : row.Time;
        while (_calendar.ExchangeTime < towards && source == _source) _calendar.AdvanceTowards(towards);
        if (source != _source && (_config.Resolution == Resolution.Daily && _calendar.IsExchangeBehind
            || row.EndTime.ConvertTo(_config.ExchangeTimeZone, _config.DataTimeZone).Date >= _calendar.DataTime.Date))
        {
            // the file of the next date is open now, and may hold this moment itself
            return false;
        }
        if (_emitted && row.EndTime < _calendar.ExchangeTime) return false;
        if (_previous == null || _config.Resolution == Resolution.Tick) return true;
        return _config.IsCustomData ? row.EndTime >= _previous.EndTime : row.EndTime > _previous.EndTime;
    }

    /// <summary>Asks the type for its source again; opens it when it differs. With <paramref name="exhausted"/> goes on to the next dates until one does.</summary>
    private void ChangeSource(bool exhausted)
    {
        if (_changing) return;
        _changing = true;
        try
        {
            while (true)
            {
                if (exhausted && !NextDate())
                {
                    _open?.Dispose();
                    _open = null;
                    return;
                }
                var source = _factory.GetSource(_config, _calendar.DataTime.Date, false);
                if (source == null)
                {
                    if (exhausted) continue;
                    return;
                }
                if (source != _source && !string.IsNullOrEmpty(source.Source))
                {
                    _open?.Dispose();
                    _source = source;
                    _open = _rows.Read(source, _config, _calendar.DataTime.Date).GetEnumerator();
                    return;
                }
                if (!exhausted) return;
            }
        }
        finally
        {
            _changing = false;
        }
    }

    private bool NextDate()
    {
        while (_calendar.TryNextDate())
        {
            var date = _calendar.DataTime.Date;
            if (_previous != null && _previous.EndTime.ConvertTo(_config.ExchangeTimeZone, _config.DataTimeZone) > date) continue;
            return true;
        }
        return false;
    }
}
