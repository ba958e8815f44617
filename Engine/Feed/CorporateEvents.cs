using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Feed;

/// <summary>Puts an equity's dividends and splits between its prices, at the start of the day they happen on.</summary>
internal sealed class CorporateEvents : DataStream
{
    private readonly DataStream _prices;
    private readonly SubscriptionDataConfig _config;
    private readonly FactorFile _factors;
    private readonly IEnumerator<DateTime> _dates;
    private readonly Queue<BaseData> _due = new();
    private FactorFile.Row _before;
    private FactorFile.Row _after;
    private bool _pending;
    private bool _hasPrice;
    private bool _started;

    public CorporateEvents(DataStream prices, SubscriptionDataConfig config, FactorFile factors, IEnumerable<DateTime> tradableDates)
    {
        _prices = prices;
        _config = config;
        _factors = factors;
        _dates = tradableDates.GetEnumerator();
    }

    public override bool MoveNext()
    {
        if (!_started)
        {
            _started = true;
            _hasPrice = _prices.MoveNext();
        }
        while (_due.Count == 0 && _dates.MoveNext()) Announce(_dates.Current);
        if (_due.Count > 0 && (!_hasPrice || _due.Peek().EndTime <= _prices.Current!.EndTime))
        {
            Current = _due.Dequeue();
            return true;
        }
        if (!_hasPrice)
        {
            Current = null;
            return false;
        }
        Current = _prices.Current;
        _hasPrice = _prices.MoveNext();
        return true;
    }

    public override void Dispose()
    {
        _dates.Dispose();
        _prices.Dispose();
    }

    private void Announce(DateTime date)
    {
        if (_pending)
        {
            _pending = false;
            if (_before.Split != _after.Split) _due.Enqueue(new Split(_config.Symbol, date, _before.Reference, _before.Split / _after.Split, SplitType.SplitOccurred));
            if (_before.Price != _after.Price)
            {
                var dividend = Dividend.Create(_config.Symbol, date, _before.Reference, _before.Price / _after.Price);
                _config.SumOfDividends += dividend.Distribution;
                _due.Enqueue(dividend);
            }
        }
        if (!_factors.TryChange(date, out _before, out _after)) return;
        _pending = true;
        if (_before.Split != _after.Split)
        {
            _due.Enqueue(new Split(_config.Symbol, date, _before.Reference, _before.Split / _after.Split, SplitType.Warning));
        }
    }
}
