using NodaTime;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Indicators;

/// <summary>An indicator over the bars of several symbols, computed whenever all of them have a bar of the same time.</summary>
public abstract class MultiSymbolIndicator<TInput> : IndicatorBase<TInput>, IIndicatorWarmUpPeriodProvider
    where TInput : IBaseData
{
    private readonly SymbolData[] _all;

    /// <summary>Starts with a name, the symbols and a window of so many inputs for each.</summary>
    protected MultiSymbolIndicator(string name, IEnumerable<Symbol> symbols, int period)
        : base(name)
    {
        DataBySymbol = symbols.ToDictionary(symbol => symbol, symbol => new SymbolData(symbol, period));
        _all = [.. DataBySymbol.Values];

        // Markets in different zones close their days at different times, which costs one more bar.
        var zones = _all.Select(data => data.ExchangeTimeZone).Distinct().Count();
        WarmUpPeriod = period + (zones > 1 ? 1 : 0);
    }

    /// <inheritdoc/>
    public int WarmUpPeriod { get; set; }

    /// <inheritdoc/>
    public override bool IsReady => Array.TrueForAll(_all, data => data.DataPoints.IsReady);

    /// <summary>What is known of each symbol.</summary>
    protected Dictionary<Symbol, SymbolData> DataBySymbol { get; }

    /// <summary>Last computed value.</summary>
    protected decimal IndicatorValue { get; set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        IndicatorValue = 0m;
        foreach (var data in _all) data.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TInput input)
    {
        if (!DataBySymbol.TryGetValue(input.Symbol, out var own))
        {
            throw new ArgumentException(
                $"Input symbol {input.Symbol} does not correspond to any of the symbols this indicator works on ({string.Join(", ", DataBySymbol.Keys)})");
        }

        if (Samples == 1)
        {
            LearnResolution(input);
            own.CurrentInput = input;
            return 0m;
        }

        own.CurrentInput = input;
        if (AllAtOneTime())
        {
            foreach (var data in _all) data.DataPoints.Add(data.CurrentInput);
            IndicatorValue = ComputeIndicator();
        }

        return IndicatorValue;
    }

    /// <summary>The next value, once every window has its next input.</summary>
    protected abstract decimal ComputeIndicator();

    private bool AllAtOneTime()
    {
        var time = _all[0].CurrentInputEndTimeUtc;
        for (var i = 1; i < _all.Length; i++)
        {
            if (_all[i].CurrentInputEndTimeUtc != time) return false;
        }

        return true;
    }

    private void LearnResolution(TInput input)
    {
        var span = input.EndTime - input.Time;
        var resolution = span.TotalHours > 1 ? Resolution.Daily : span.ToHigherResolutionEquivalent(false);
        foreach (var data in _all) data.SetResolution(resolution);
    }

    /// <summary>Latest input and window of one symbol.</summary>
    protected class SymbolData
    {
        private TInput _currentInput = default!;
        private Resolution _resolution;

        /// <summary>Makes an empty window of so many inputs.</summary>
        public SymbolData(Symbol symbol, int period)
        {
            ExchangeTimeZone = MarketHoursDatabase.FromDataFolder().GetExchangeHours(symbol.ID.Market, symbol, symbol.ID.SecurityType).TimeZone;
            DataPoints = new RollingWindow<TInput>(period);
        }

        /// <summary>Raised for each input.</summary>
        public event EventHandler<TInput>? NewInput;

        /// <summary>Zone in which the inputs are stamped.</summary>
        public DateTimeZone ExchangeTimeZone { get; }

        /// <summary>Inputs that had a partner of the same time for every symbol.</summary>
        public RollingWindow<TInput> DataPoints { get; }

        /// <summary>End of the latest input in UTC, cut to the resolution.</summary>
        public DateTime CurrentInputEndTimeUtc { get; private set; }

        /// <summary>Latest input.</summary>
        public TInput CurrentInput
        {
            get => _currentInput;
            set
            {
                _currentInput = value;
                if (value is null)
                {
                    CurrentInputEndTimeUtc = default;
                    return;
                }

                CurrentInputEndTimeUtc = Cut(value.EndTime.ConvertToUtc(ExchangeTimeZone));
                NewInput?.Invoke(this, value);
            }
        }

        /// <summary>Empties the window.</summary>
        public void Reset()
        {
            DataPoints.Reset();
            CurrentInput = default!;
        }

        /// <summary>Sets what times are cut to.</summary>
        public void SetResolution(Resolution resolution) => _resolution = resolution;

        private DateTime Cut(DateTime time) => _resolution switch
        {
            Resolution.Daily => time.Date,
            Resolution.Hour => time.Date.AddHours(time.Hour),
            Resolution.Minute => time.Date.AddHours(time.Hour).AddMinutes(time.Minute),
            _ => time,
        };
    }
}
