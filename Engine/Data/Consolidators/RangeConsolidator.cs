using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Data.Consolidators;

/// <summary>Bars of a fixed range of prices; a jump is filled with bars of its own.</summary>
public class RangeConsolidator : BaseTimelessConsolidator<RangeBar>
{
    private decimal _tick;

    /// <summary>With the range in minimum price variations.</summary>
    public RangeConsolidator(int range, Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
        : base(selector, volumeSelector) => Range = range;

    /// <summary>Range in minimum price variations.</summary>
    public int Range { get; private set; }

    /// <summary>Range in prices; 0 before the first data.</summary>
    public decimal RangeSize { get; private set; }

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
        _tick = 0m;
        RangeSize = 0m;
    }

    /// <inheritdoc/>
    protected override void UpdateBar(DateTime time, decimal currentValue, decimal volume)
    {
        var bar = CurrentBar!;
        var rises = currentValue > bar.High;
        bar.Update(time, currentValue, volume);
        while (bar.IsClosed)
        {
            OnDataConsolidated(bar);
            bar = new RangeBar(bar.Symbol, bar.EndTime, RangeSize, rises ? bar.High + _tick : bar.Low - _tick);

            // A bar that only fills a jump saw no trade, so it has no volume.
            bar.Update(time, currentValue, Math.Abs(bar.Low - currentValue) > RangeSize ? 0m : volume);
            CurrentBar = bar;
        }
    }

    /// <inheritdoc/>
    protected override void CreateNewBar(IBaseData data, decimal currentValue, decimal volume)
    {
        var open = currentValue;
        if (RangeSize == 0m)
        {
            var id = data.Symbol.ID;
            _tick = SymbolPropertiesDatabase.FromDataFolder().GetSymbolProperties(id.Market, data.Symbol, id.SecurityType, Currencies.USD).MinimumPriceVariation;
            RangeSize = _tick * Range;
            open = Math.Ceiling(open / RangeSize) * RangeSize;
        }

        CurrentBar = new RangeBar(data.Symbol, data.Time, RangeSize, open, volume: volume);
    }
}
