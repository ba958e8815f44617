using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Statistics;

namespace YenValve.Engine;

/// <summary>Samples the portfolio into charts: equity at every sample period, all series once a day.</summary>
internal sealed class PortfolioSampler
{
    private const string Percent = "%";
    private const int MostAssets = 30;
    private readonly QCAlgorithm _algorithm;
    private readonly ChartStore _charts;
    private readonly CapacityEstimate _capacity;
    private readonly string _currency;
    private readonly bool _isForFigures;
    private readonly Dictionary<(SecurityType Type, string Side), string> _ratioNames = [];
    private decimal _dayStartValue;
    private decimal _highestValue;
    private decimal _benchmark;
    private decimal _salesBefore;
    private decimal _salesAtLast;
    private DateTime _lastTurnover;
    private bool _hasBegun;
    private EquityBar _bar;

    public PortfolioSampler(QCAlgorithm algorithm, ChartStore charts, CapacityEstimate capacity, string currency, decimal startingValue, ResultDetail detail)
    {
        _algorithm = algorithm;
        _charts = charts;
        _capacity = capacity;
        _currency = currency;
        _isForFigures = detail == ResultDetail.Statistics;
        StartingValue = Value = _dayStartValue = _highestValue = startingValue;
    }

    /// <summary>Portfolio value that returns are measured from.</summary>
    public decimal StartingValue { get; private set; }

    /// <summary>Portfolio value at the last look.</summary>
    public decimal Value { get; private set; }

    /// <summary>Unrealised profit at the last forced look.</summary>
    public decimal UnrealizedProfit { get; private set; }

    /// <summary>Return since the last daily sample, in per cent.</summary>
    public decimal DayReturn => _dayStartValue == 0 ? 0 : Math.Round((Value - _dayStartValue) * 100 / _dayStartValue, 10);

    public decimal Benchmark => _benchmark;

    /// <summary>
    /// Warm-up brings prices and rates up to date, and with them the portfolio's value. A value that is equal keeps the
    /// number of decimals it was given in.
    /// </summary>
    public void Restart()
    {
        Look(all: true);
        if (_highestValue != Value) _highestValue = Value;
        if (_dayStartValue != Value) _dayStartValue = Value;
        if (StartingValue == Value) return;
        StartingValue = Value;
        _bar = default;
    }

    /// <summary>Looks at the portfolio's value; the unrealised profit is asked for less often.</summary>
    public void Look(bool all = false)
    {
        Value = _algorithm.Portfolio.TotalPortfolioValue;
        if (all) UnrealizedProfit = _algorithm.Portfolio.TotalUnrealizedProfit;
    }

    public void ExtendBar()
    {
        _bar.Add(Math.Round(Value, 4));
    }

    /// <summary>The same for a value known already.</summary>
    public void ExtendBar(decimal value)
    {
        Value = value;
        ExtendBar();
    }

    public void SampleEquity(DateTime time)
    {
        if (!_bar.IsBegun) ExtendBar();
        if (_isForFigures) Add(ChartStore.Equity, "Equity", 0, SeriesType.Line, time, _bar.Close, _currency);
        else if (!_algorithm.IsWarmingUp) _charts.Sample(ChartStore.Equity, "Equity", 0, _bar.At(time), _currency);
        _bar = default;
    }

    public void SampleDay(DateTime time)
    {
        Look();
        SampleDay(time, Value, _algorithm.Benchmark?.Evaluate(time) ?? 0m);
    }

    /// <summary>The same for values known already.</summary>
    /// <param name="time">Moment, UTC.</param>
    /// <param name="value">Value of the portfolio, account currency.</param>
    /// <param name="benchmark">Value of the benchmark.</param>
    public void SampleDay(DateTime time, decimal value, decimal benchmark)
    {
        Value = value;
        _benchmark = benchmark.SmartRounding();
        var dayReturn = DayReturn;
        _highestValue = Math.Max(Value, _highestValue);
        ExtendBar();
        SampleEquity(time);
        Add(ChartStore.Benchmark, "Benchmark", 0, SeriesType.Line, time, _benchmark);
        Add(ChartStore.Equity, "Return", 1, SeriesType.Bar, time, dayReturn, Percent);
        if (_isForFigures)
        {
            SampleTurnover(time);
            _dayStartValue = Value;
            return;
        }

        if (_highestValue != 0)
        {
            Add("Drawdown", "Equity Drawdown", 0, SeriesType.Line, time, Statistics.DrawdownPercent(Value, _highestValue), Percent);
        }

        if (!_algorithm.IsWarmingUp)
        {
            SampleSales(time);
            SampleExposure(time);
        }

        Add("Capacity", "Strategy Capacity", 0, SeriesType.Line, time, _capacity.Capacity, _currency);
        SampleTurnover(time);
        MarginChart.Sample(_charts.Get(ChartStore.Margin), _algorithm, time, Value);
        _dayStartValue = Value;
    }

    /// <summary>Samples of the warm-up would skew the statistics.</summary>
    private void Add(string chart, string series, int index, SeriesType type, DateTime time, decimal value, string unit = "$")
    {
        if (!_algorithm.IsWarmingUp) _charts.Sample(chart, series, index, type, time, value, unit);
    }

    private void SampleTurnover(DateTime time)
    {
        if (Value == 0 || IsStart(time)) return;

        // A second sample of the same moment replaces the first, so it is measured from the one before that.
        var sales = _algorithm.Portfolio.TotalSaleVolume;
        var sold = sales - (_lastTurnover == time ? _salesBefore : _salesAtLast);
        var turnover = sold == 0m ? 0m : sold / Value;
        _salesBefore = _salesAtLast;
        _salesAtLast = sales;
        _lastTurnover = time;
        Add(ChartStore.Turnover, ChartStore.Turnover, 0, SeriesType.Line, time, turnover, Percent);
    }

    /// <summary>The sample at the start has no day behind it.</summary>
    private bool IsStart(DateTime time)
    {
        if (_hasBegun) return false;
        var local = time.ConvertFromUtc(_algorithm.TimeZone);
        _hasBegun = local > _algorithm.StartDate;
        return local == _algorithm.StartDate;
    }

    private void SampleSales(DateTime time)
    {
        foreach (var holding in _algorithm.Portfolio.Values.Where(x => x.TotalSaleVolume != 0).OrderByDescending(x => x.TotalSaleVolume).Take(MostAssets))
        {
            Add("Assets Sales Volume", holding.Symbol.Value, 0, SeriesType.Treemap, time, holding.TotalSaleVolume, _currency);
        }
    }

    private void SampleExposure(DateTime time)
    {
        if (Value == 0) return;
        Dictionary<SecurityType, (decimal Long, decimal Short)> held = [];
        foreach (var holding in _algorithm.Portfolio.Values)
        {
            var type = holding.Symbol.SecurityType;
            var value = holding.HoldingsValue;
            var sum = held.GetValueOrDefault(type);
            held[type] = value > 0 ? (sum.Long + value, sum.Short) : (sum.Long, sum.Short + value);
        }

        foreach (var (type, sum) in held) AddExposure(type, "Long", sum.Long);
        foreach (var (type, sum) in held) AddExposure(type, "Short", sum.Short);

        void AddExposure(SecurityType type, string side, decimal value)
        {
            if (!_ratioNames.TryGetValue((type, side), out var name)) _ratioNames[(type, side)] = name = $"{type} - {side} Ratio";
            Add("Exposure", name, 0, SeriesType.Line, time, Math.Round(value / Value, 4), "");
        }
    }
}
