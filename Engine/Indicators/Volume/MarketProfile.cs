using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How much went on at each price over a period; its value is the price at which most did.</summary>
public abstract class MarketProfile : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<(decimal Price, decimal Amount)> _bars;
    private readonly SortedList<decimal, decimal> _amounts = [];
    private readonly Sum _total;
    private readonly decimal _valueShare;
    private readonly decimal _stepsPerUnit;

    /// <summary>Starts with the share of the value area, as a fraction, and the step prices are rounded up to.</summary>
    protected MarketProfile(string name, int period, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m)
        : base(name)
    {
        if (priceRangeRoundOff <= 0m) throw new ArgumentException("Must be strictly bigger than zero.", nameof(priceRangeRoundOff));
        WarmUpPeriod = period;
        _bars = new RollingWindow<(decimal, decimal)>(period);
        _total = new Sum(name + "_Sum", period);
        _valueShare = valueAreaVolumePercentage;
        _stepsPerUnit = 1m / priceRangeRoundOff;
    }

    /// <summary>Amount at each price, a copy.</summary>
    public SortedList<decimal, decimal> VolumePerPrice => new(_amounts);

    /// <summary>Highest price.</summary>
    public decimal ProfileHigh { get; private set; }

    /// <summary>Lowest price.</summary>
    public decimal ProfileLow { get; private set; }

    /// <summary>Price at which most went on.</summary>
    public decimal POCPrice { get; private set; }

    /// <summary>Amount at that price.</summary>
    public decimal POCVolume { get; private set; }

    /// <summary>Amount that the value area is to have.</summary>
    public decimal ValueAreaVolume { get; private set; }

    /// <summary>Top of the value area.</summary>
    public decimal ValueAreaHigh { get; private set; }

    /// <summary>Bottom of the value area.</summary>
    public decimal ValueAreaLow { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => _total.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _bars.Reset();
        _amounts.Clear();
        _total.Reset();
        base.Reset();
    }

    /// <summary>The amount a bar counts for.</summary>
    protected abstract decimal GetVolume(TradeBar input);

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        Take(input);
        ValueAreaVolume = _total.Current.Value * _valueShare;
        if (_amounts.Count == 0)
        {
            POCPrice = POCVolume = ProfileHigh = ProfileLow = ValueAreaHigh = ValueAreaLow = 0m;
            return 0m;
        }

        var most = IndexOfMost();
        POCPrice = _amounts.Keys[most];
        POCVolume = _amounts.Values[most];
        ProfileHigh = _amounts.Keys[^1];
        ProfileLow = _amounts.Keys[0];
        GrowValueArea(most);
        return POCPrice;
    }

    private void Take(TradeBar bar)
    {
        var amount = GetVolume(bar);
        var full = _bars.IsReady;
        _bars.Add((bar.Close, amount));
        var price = RoundUp(bar.Close);
        _amounts[price] = _amounts.GetValueOrDefault(price) + amount;
        _total.Update(bar.Time, amount);
        if (!full) return;

        // The price may be gone already: bars without volume at the same price leave nothing behind.
        var old = _bars.MostRecentlyRemoved;
        var oldPrice = RoundUp(old.Price);
        if (!_amounts.TryGetValue(oldPrice, out var left)) return;
        left -= old.Amount;
        if (left == 0m) _amounts.Remove(oldPrice);
        else _amounts[oldPrice] = left;
    }

    // Of equals the one nearest to the middle.
    private int IndexOfMost()
    {
        var middle = (_amounts.Count - 1) / 2;
        var most = 0;
        for (var i = 1; i < _amounts.Count; i++)
        {
            var order = _amounts.Values[i].CompareTo(_amounts.Values[most]);
            if (order > 0 || (order == 0 && Math.Abs(middle - i) < Math.Abs(middle - most))) most = i;
        }

        return most;
    }

    // From the point of control on, the neighbour with more is taken in until the area has its share.
    private void GrowValueArea(int most)
    {
        var low = most;
        var high = most;
        var amount = POCVolume;
        while (amount <= ValueAreaVolume && ValueAreaVolume != 0m)
        {
            var below = low > 0 ? _amounts.Values[low - 1] : 0m;
            var above = high < _amounts.Count - 1 ? _amounts.Values[high + 1] : 0m;
            if (above == 0m || (below != 0m && below > above))
            {
                if (low == 0) break;
                low--;
                amount += below;
            }
            else
            {
                high++;
                amount += above;
            }
        }

        ValueAreaHigh = _amounts.Keys[high];
        ValueAreaLow = _amounts.Keys[low];
    }

    private decimal RoundUp(decimal price) => Math.Ceiling(price * _stepsPerUnit) / _stepsPerUnit;
}
