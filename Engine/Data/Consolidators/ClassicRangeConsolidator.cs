namespace QuantConnect.Data.Consolidators;

/// <summary>Bars of a fixed range of prices; a jump ends a bar and the next begins where the price then is.</summary>
public class ClassicRangeConsolidator : RangeConsolidator
{
    /// <summary>With the range in minimum price variations.</summary>
    public ClassicRangeConsolidator(int range, Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
        : base(range, selector, volumeSelector)
    {
    }

    /// <inheritdoc/>
    protected override void UpdateBar(DateTime time, decimal currentValue, decimal volume)
    {
        var bar = CurrentBar!;
        bar.Update(time, currentValue, volume);
        if (!bar.IsClosed) return;
        OnDataConsolidated(bar);
        CurrentBar = null;
    }
}
