/** Printed by tools/tracker.ts from tracker.ts: do not edit. */

export const TRACKER =
  '(function(){let e=document,t=sessionStorage,n=addEventListener,r=e.currentScript.src.replace(`t.js`,`a?c=`),i=0,a=1,o=e=>Math.min(5,Math.log2(2+e)|0),s=t=>e.cookie.match(t+`=([^;]+)`)?.[1],c=()=>{let n=location.pathname,c=new Date,l=(c-new Date(s(`om_seen`)))/864e5,u=new URL(e.referrer||`a:`),d=a?u.host===location.host&&u.pathname:t.om_path;omConsent.granted.match(`p`)&&n!==t.om_path&&(navigator.sendBeacon(r+s(`om_consent`),JSON.stringify([n,d,u.hostname,location.search.match(/utm_(so|me|ca)[^&]+/g),t.om_new,(innerWidth>599)+(innerWidth>999),navigator.webdriver,[1,c.getUTCDay()||7,c.getUTCDate()].map(e=>!(l<e)),a&&o(performance.now()/250),i,o((c-t.om_time)/5e3),self.omSteps?.(n)])),t.om_path=n,t.om_time=+c,t.om_new=!d,i=0,e.cookie=`om_seen=${c.toJSON().slice(0,10)};path=/;max-age=2764800`),a=0};n.call(self.navigation||self,`currententrychange`,c),n(`error`,()=>i++),n(`popstate`,c),n(`pageshow`,c),omConsent.on(c)})();'
export const OWN_CONSENT =
  'self.omConsent||(function(){Object.assign(self,{omConsent:{get granted(){return`n${document.cookie.match(/om_consent=1\\.\\d+\\.(\\w*)/)?.[1]??``}`},on(){}}})})();'
export const FUNNEL_STEPS =
  '(function(e){let t=sessionStorage;Object.assign(self,{omSteps:n=>{let r=JSON.parse(t.om_steps||`{}`),i=[];for(let t in e){let a=r[t]||0,o=e[t]?.[a];o!==void 0&&n.match(o)&&(r[t]=a+1,i.push([t,a+1]))}return t.om_steps=JSON.stringify(r),i}})})'
