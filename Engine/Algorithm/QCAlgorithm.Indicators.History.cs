using QuantConnect.Data;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// What an indicator showed in the past.
public partial class QCAlgorithm
{
    /// <summary>The last so many values of an indicator, which is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        IndicatorHistory(indicator, [symbol], period, resolution, selector);

    /// <summary>The last so many values of an indicator over several symbols, which is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, IEnumerable<Symbol> symbols, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        IndicatorHistory(indicator, History(symbols, BarsFor(indicator, period), resolution), selector);

    /// <summary>The last so many values of an indicator over bars, which is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        IndicatorHistory(indicator, [symbol], period, resolution, selector);

    /// <summary>The last so many values of an indicator over bars of several symbols, which is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, IEnumerable<Symbol> symbols, int period, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        IndicatorHistory(indicator, History(symbols, BarsFor(indicator, period), resolution), selector);

    /// <summary>Values of an indicator in the last span of time; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, Symbol symbol, TimeSpan span, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        IndicatorHistory(indicator, [symbol], span, resolution, selector);

    /// <summary>Values of an indicator over several symbols in the last span of time; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        IndicatorHistory(indicator, symbols, Time - span, Time, resolution, selector);

    /// <summary>Values of an indicator over bars in the last span of time; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, Symbol symbol, TimeSpan span, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        IndicatorHistory(indicator, [symbol], span, resolution, selector);

    /// <summary>Values of an indicator over bars of several symbols in the last span of time; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        IndicatorHistory(indicator, symbols, Time - span, Time, resolution, selector);

    /// <summary>Values of an indicator between two algorithm times; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        IndicatorHistory(indicator, [symbol], start, end, resolution, selector);

    /// <summary>Values of an indicator over several symbols between two algorithm times; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null)
    {
        Symbol[] all = [.. symbols];
        return IndicatorHistory(indicator, History(all, StartFor(indicator, all, start, end, resolution), end, resolution), selector);
    }

    /// <summary>Values of an indicator over bars between two algorithm times; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        IndicatorHistory(indicator, [symbol], start, end, resolution, selector);

    /// <summary>Values of an indicator over bars of several symbols between two algorithm times; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : IBaseData
    {
        Symbol[] all = [.. symbols];
        return IndicatorHistory(indicator, History(all, StartFor(indicator, all, start, end, resolution), end, resolution), selector);
    }

    /// <summary>Values of an indicator over given history; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory(IndicatorBase<IndicatorDataPoint> indicator, IEnumerable<Slice> history, Func<IBaseData, decimal>? selector = null)
    {
        indicator.Reset();
        return IndicatorRecorder.Record(indicator, () => PushPoints(indicator, history, selector));
    }

    /// <summary>Values of an indicator over bars of given history; it is reset first.</summary>
    public IndicatorHistory IndicatorHistory<T>(IndicatorBase<T> indicator, IEnumerable<Slice> history, Func<IBaseData, T>? selector = null)
        where T : IBaseData
    {
        indicator.Reset();
        return IndicatorRecorder.Record(indicator, () => PushData(indicator, history, selector));
    }

    // The bar that makes an indicator ready gives the first value.
    private static int BarsFor(IndicatorBase indicator, int values)
    {
        var warmUp = (indicator as IIndicatorWarmUpPeriodProvider)?.WarmUpPeriod ?? 0;
        return warmUp > 0 && values > 0 ? values + warmUp - 1 : values + warmUp;
    }

    private DateTime StartFor(IndicatorBase indicator, Symbol[] symbols, DateTime start, DateTime end, Resolution? resolution)
    {
        var earliest = start;
        var before = BarsFor(indicator, 1) - 1;
        if (before <= 0) return earliest;
        foreach (var request in CreateDateRangeHistoryRequests(symbols, start, end, resolution))
        {
            var needed = HistoryRequests.GetStartTimeAlgoTz(
                request.StartTimeUtc,
                request.Symbol,
                before,
                request.Resolution,
                request.ExchangeHours,
                request.DataTimeZone,
                request.DataType,
                request.IncludeExtendedMarketHours);
            if (needed < earliest) earliest = needed;
        }

        return earliest;
    }
}
