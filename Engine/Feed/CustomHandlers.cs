using System.Reflection;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>Calls the algorithm's own <c>OnData(T)</c> for custom data of type T, where it has one.</summary>
internal sealed class CustomHandlers
{
    private static readonly MethodInfo Binder = typeof(CustomHandlers).GetMethod(nameof(BindTo), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Dictionary<Type, Action<BaseData>?> _handlers = [];

    public CustomHandlers(QCAlgorithm algorithm)
    {
        foreach (var config in algorithm.SubscriptionManager.Subscriptions)
        {
            if (!config.IsCustomData || _handlers.ContainsKey(config.Type)) continue;
            var method = algorithm.GetType().GetMethod("OnData", [config.Type]);
            if (method != null) _handlers[config.Type] = Bind(method, algorithm);
        }
    }

    /// <summary>Whether the algorithm has none.</summary>
    public bool IsEmpty => _handlers.Count == 0;

    public void Handle(List<Packet> custom)
    {
        foreach (var packet in custom)
        {
            var type = packet.Subscription.Configuration.Type;
            if (!_handlers.TryGetValue(type, out var handler)) continue;
            foreach (var point in packet.Data)
            {
                if (type.IsInstanceOfType(point)) handler!(point);
            }
        }
    }

    private static Action<BaseData> Bind(MethodInfo method, QCAlgorithm algorithm)
    {
        var parameter = method.GetParameters()[0].ParameterType;
        var bind = (Func<MethodInfo, QCAlgorithm, Action<BaseData>>)Delegate.CreateDelegate(
            typeof(Func<MethodInfo, QCAlgorithm, Action<BaseData>>), Binder.MakeGenericMethod(parameter));
        return bind(method, algorithm);
    }

    private static Action<BaseData> BindTo<T>(MethodInfo method, QCAlgorithm algorithm)
    {
        if (method.ReturnType != typeof(void)) return x => method.Invoke(algorithm, BindingFlags.DoNotWrapExceptions, null, [x], null);
        var handler = method.CreateDelegate<Action<T>>(method.IsStatic ? null : algorithm);
        return x => handler((T)(object)x);
    }
}
