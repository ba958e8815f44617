using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ichimoku's cloud: middles of ranges of several lengths, some shifted ahead; its own value is the close.</summary>
public class IchimokuKinkoHyo : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public IchimokuKinkoHyo(int tenkanPeriod = 9, int kijunPeriod = 26, int senkouAPeriod = 26, int senkouBPeriod = 52, int senkouADelayPeriod = 26, int senkouBDelayPeriod = 26)
        : this(
            $"ICHIMOKU({tenkanPeriod},{kijunPeriod},{senkouAPeriod},{senkouBPeriod},{senkouADelayPeriod},{senkouBDelayPeriod})",
            tenkanPeriod,
            kijunPeriod,
            senkouAPeriod,
            senkouBPeriod,
            senkouADelayPeriod,
            senkouBDelayPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own; senkouAPeriod is not used.</summary>
    public IchimokuKinkoHyo(string name, int tenkanPeriod = 9, int kijunPeriod = 26, int senkouAPeriod = 26, int senkouBPeriod = 52, int senkouADelayPeriod = 26, int senkouBDelayPeriod = 26)
        : base(name)
    {
        WarmUpPeriod = Math.Max(Math.Max(tenkanPeriod, kijunPeriod) + senkouADelayPeriod, senkouBPeriod + senkouBDelayPeriod);
        TenkanMaximum = new Maximum(name + "_TenkanMax", tenkanPeriod);
        TenkanMinimum = new Minimum(name + "_TenkanMin", tenkanPeriod);
        KijunMaximum = new Maximum(name + "_KijunMax", kijunPeriod);
        KijunMinimum = new Minimum(name + "_KijunMin", kijunPeriod);
        SenkouBMaximum = new Maximum(name + "_SenkouBMaximum", senkouBPeriod);
        SenkouBMinimum = new Minimum(name + "_SenkouBMinimum", senkouBPeriod);

        DelayedMaximumSenkouB = new Delay(name + "DelayedMax", senkouBDelayPeriod).Of(SenkouBMaximum);
        DelayedMinimumSenkouB = new Delay(name + "DelayedMin", senkouBDelayPeriod).Of(SenkouBMinimum);
        Tenkan = Middle(TenkanMaximum, TenkanMinimum);
        DelayedTenkanSenkouA = new Delay(name + "DelayedTenkan", senkouADelayPeriod).Of(Tenkan);
        Kijun = Middle(KijunMaximum, KijunMinimum);
        DelayedKijunSenkouA = new Delay(name + "DelayedKijun", senkouADelayPeriod).Of(Kijun);
        SenkouA = Middle(DelayedTenkanSenkouA, DelayedKijunSenkouA);
        SenkouB = Middle(DelayedMaximumSenkouB, DelayedMinimumSenkouB);
        Chikou = new Delay(name + "_Chikou", senkouADelayPeriod);
    }

    /// <summary>Middle of the short range.</summary>
    public IndicatorBase<IndicatorDataPoint> Tenkan { get; }

    /// <summary>Middle of the medium range.</summary>
    public IndicatorBase<IndicatorDataPoint> Kijun { get; }

    /// <summary>Middle of Tenkan and Kijun, delayed: one edge of the cloud.</summary>
    public IndicatorBase<IndicatorDataPoint> SenkouA { get; }

    /// <summary>Middle of the long range, delayed: the other edge of the cloud.</summary>
    public IndicatorBase<IndicatorDataPoint> SenkouB { get; }

    /// <summary>The close, delayed.</summary>
    public IndicatorBase<IndicatorDataPoint> Chikou { get; }

    /// <summary>Top of the short range.</summary>
    public IndicatorBase<IndicatorDataPoint> TenkanMaximum { get; }

    /// <summary>Bottom of the short range.</summary>
    public IndicatorBase<IndicatorDataPoint> TenkanMinimum { get; }

    /// <summary>Top of the medium range.</summary>
    public IndicatorBase<IndicatorDataPoint> KijunMaximum { get; }

    /// <summary>Bottom of the medium range.</summary>
    public IndicatorBase<IndicatorDataPoint> KijunMinimum { get; }

    /// <summary>Top of the long range.</summary>
    public IndicatorBase<IndicatorDataPoint> SenkouBMaximum { get; }

    /// <summary>Bottom of the long range.</summary>
    public IndicatorBase<IndicatorDataPoint> SenkouBMinimum { get; }

    /// <summary>Tenkan, delayed.</summary>
    public WindowIndicator<IndicatorDataPoint> DelayedTenkanSenkouA { get; }

    /// <summary>Kijun, delayed.</summary>
    public WindowIndicator<IndicatorDataPoint> DelayedKijunSenkouA { get; }

    /// <summary>Top of the long range, delayed.</summary>
    public WindowIndicator<IndicatorDataPoint> DelayedMaximumSenkouB { get; }

    /// <summary>Bottom of the long range, delayed.</summary>
    public WindowIndicator<IndicatorDataPoint> DelayedMinimumSenkouB { get; }

    /// <inheritdoc/>
    public override bool IsReady => Tenkan.IsReady && Kijun.IsReady && SenkouA.IsReady && SenkouB.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();

        // Each middle resets what it is made of.
        Tenkan.Reset();
        Kijun.Reset();
        SenkouA.Reset();
        SenkouBMaximum.Reset();
        SenkouBMinimum.Reset();
        SenkouB.Reset();
        Chikou.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var time = input.EndTime;
        TenkanMaximum.Update(time, input.High);
        TenkanMinimum.Update(time, input.Low);
        KijunMaximum.Update(time, input.High);
        KijunMinimum.Update(time, input.Low);
        SenkouBMaximum.Update(time, input.High);
        SenkouBMinimum.Update(time, input.Low);
        Chikou.Update(time, input.Close);
        return input.Close;
    }

    private static CompositeIndicator Middle(IndicatorBase high, IndicatorBase low) => high.Plus(low).Over(2m);
}
