namespace QuantConnect.Indicators;

/// <summary>Ehlers' Swiss army knife: five filters of the price, one of which is its value.</summary>
public class SwissArmyKnife : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly SwissArmyKnifeTool _tool;

    /// <summary>Makes the indicator under its default name; delta is the width of the band-pass filter.</summary>
    public SwissArmyKnife(int period, double delta, SwissArmyKnifeTool tool)
        : this(FormattableString.Invariant($"Swiss({period},{delta},{tool})"), period, delta, tool)
    {
    }

    /// <summary>Makes the indicator under a name of its own; delta is the width of the band-pass filter.</summary>
    public SwissArmyKnife(string name, int period, double delta, SwissArmyKnifeTool tool)
        : base(name)
    {
        _period = period;
        _tool = tool;
        Gauss = new RecursiveFilter(name + "_Gauss", period, FilterWeights.Gauss(period));
        Butter = new RecursiveFilter(name + "_Butter", period, FilterWeights.Butter(period));
        HighPass = new RecursiveFilter(name + "_HP", period, FilterWeights.HighPass(period));
        TwoPoleHighPass = new RecursiveFilter(name + "_2PHP", period, FilterWeights.TwoPoleHighPass(period));
        BandPass = new RecursiveFilter(name + "_BP", period, FilterWeights.BandPass(period, delta));
    }

    /// <summary>Gaussian filter.</summary>
    public IndicatorBase<IndicatorDataPoint> Gauss { get; }

    /// <summary>Butterworth filter.</summary>
    public IndicatorBase<IndicatorDataPoint> Butter { get; }

    /// <summary>High-pass filter.</summary>
    public IndicatorBase<IndicatorDataPoint> HighPass { get; }

    /// <summary>Two-pole high-pass filter.</summary>
    public IndicatorBase<IndicatorDataPoint> TwoPoleHighPass { get; }

    /// <summary>Band-pass filter.</summary>
    public IndicatorBase<IndicatorDataPoint> BandPass { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= _period;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period;

    /// <inheritdoc/>
    public override void Reset()
    {
        Gauss.Reset();
        Butter.Reset();
        HighPass.Reset();
        TwoPoleHighPass.Reset();
        BandPass.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        Gauss.Update(input);
        Butter.Update(input);
        HighPass.Update(input);
        TwoPoleHighPass.Update(input);
        BandPass.Update(input);
        return Chosen().Current.Value;
    }

    private IndicatorBase<IndicatorDataPoint> Chosen() => _tool switch
    {
        SwissArmyKnifeTool.Gauss => Gauss,
        SwissArmyKnifeTool.Butter => Butter,
        SwissArmyKnifeTool.HighPass => HighPass,
        SwissArmyKnifeTool.TwoPoleHighPass => TwoPoleHighPass,
        SwissArmyKnifeTool.BandPass => BandPass,
        _ => throw new ArgumentOutOfRangeException(nameof(_tool), _tool, "Invalid SwissArmyKnifeTool"),
    };

    // Output = gain * (price + b1 * last price + b2 * the one before) + a1 * last output + a2 * the one before.
    private readonly record struct FilterWeights(double Gain, double B1, double B2, double A1, double A2)
    {
        public static FilterWeights Gauss(int period)
        {
            var alpha = LowPassAlpha(period);
            return new FilterWeights(alpha * alpha, 0d, 0d, 2d * (1 - alpha), -(1 - alpha) * (1 - alpha));
        }

        public static FilterWeights Butter(int period)
        {
            var alpha = LowPassAlpha(period);
            return new FilterWeights(alpha * alpha / 4d, 2d, 1d, 2d * (1 - alpha), -(1 - alpha) * (1 - alpha));
        }

        public static FilterWeights HighPass(int period)
        {
            var angle = 2 * Math.PI / period;
            var alpha = (Math.Cos(angle) + Math.Sin(angle) - 1) / Math.Cos(angle);
            return new FilterWeights((1 + alpha) / 2, -1d, 0d, 1 - alpha, 0d);
        }

        public static FilterWeights TwoPoleHighPass(int period)
        {
            var alpha = LowPassAlpha(period);
            return new FilterWeights((1 + alpha) * (1 + alpha) / 4, -2d, 1d, 2d * (1 - alpha), -(1 - alpha) * (1 - alpha));
        }

        public static FilterWeights BandPass(int period, double delta)
        {
            var beta = Math.Cos(2 * Math.PI / period);
            var gamma = 1 / Math.Cos(4 * Math.PI * delta / period);
            var alpha = gamma - Math.Sqrt(Math.Pow(gamma, 2) - 1);
            return new FilterWeights((1 - alpha) / 2d, 0d, -1d, -beta * (1 - alpha), alpha);
        }

        private static double LowPassAlpha(int period)
        {
            var beta = 2.415 * (1 - Math.Cos(2 * Math.PI / period));
            return -beta + Math.Sqrt(Math.Pow(beta, 2) + 2d * beta);
        }
    }

    private sealed class RecursiveFilter(string name, int period, FilterWeights weights) : Indicator(name)
    {
        private (double Last, double Before) _prices;
        private (double Last, double Before) _outputs;

        public override bool IsReady => Samples >= period;

        public override void Reset()
        {
            _prices = default;
            _outputs = default;
            base.Reset();
        }

        protected override decimal ComputeNextValue(IndicatorDataPoint input)
        {
            // The past before the first price is the first price.
            var price = (double)input.Price;
            if (Samples == 1) _prices = (price, price);

            var output = weights.Gain * (price + weights.B1 * _prices.Last + weights.B2 * _prices.Before)
                + (weights.A1 * _outputs.Last + weights.A2 * _outputs.Before);
            _prices = (price, _prices.Last);
            _outputs = (output, _outputs.Last);
            return (decimal)output;
        }
    }
}
