using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bars of a fixed distance from low to high, counted in the smallest price step; gaps are filled with bars.</summary>
public class RangeConsolidator : BaseTimelessConsolidator<RangeBar>
{
    private bool _started;
    private decimal _step;

    /// <summary>Bars of a number of price steps.</summary>
    public RangeConsolidator(int range, Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
        : base(selector, volumeSelector)
    {
        Range = range;
    }

    /// <summary>Distance from low to high, known with the first data point.</summary>
    public decimal RangeSize { get; private set; }

    /// <summary>Number of price steps.</summary>
    public int Range { get; private set; }

    /// <inheritdoc/>
    public override Type OutputType => typeof(RangeBar);

    /// <inheritdoc/>
    public override IBaseData? WorkingData => CurrentBar?.Clone();

    /// <inheritdoc/>
    protected override RangeBar? CurrentBar { get; set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _started = false;
        _step = 0;
        RangeSize = 0;
    }

    /// <inheritdoc/>
    protected override void UpdateBar(DateTime time, decimal currentValue, decimal volume)
    {
        var bar = CurrentBar!;
        var rising = currentValue > bar.High;
        bar.Update(time, currentValue, volume);
        while (bar.IsClosed)
        {
            OnDataConsolidated(bar);
            bar = CurrentBar = new RangeBar(bar.Symbol, bar.EndTime, RangeSize, rising ? bar.High + _step : bar.Low - _step);
            // nothing was traded in the bars of a gap
            bar.Update(time, currentValue, Math.Abs(bar.Low - currentValue) > RangeSize ? 0 : volume);
        }
    }

    /// <inheritdoc/>
    protected override void CreateNewBar(IBaseData data, decimal currentValue, decimal volume)
    {
        var open = currentValue;
        if (!_started)
        {
            _started = true;
            var sid = data.Symbol.ID;
            _step = SymbolPropertiesDatabase.FromDataFolder()
                .GetSymbolProperties(sid.Market, data.Symbol, sid.SecurityType, Currencies.USD).MinimumPriceVariation;
            RangeSize = _step * Range;
            open = Math.Ceiling(open / RangeSize) * RangeSize;
        }
        CurrentBar = new RangeBar(data.Symbol, data.Time, RangeSize, open, volume: volume);
    }
}
